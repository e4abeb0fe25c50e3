# Builds what a command of ./fazhi needs, and shows that something is happening. Sourced; bash 3.2 and newer.

# A module is out of date when something of it or of those that it is made of is newer than its stamp.
# Usage: out_of_date STAMP FOLDER…
out_of_date() {
    local stamp=$1
    shift
    [ -f "$stamp" ] || return 0
    local folder
    for folder in "$@"; do
        if [ -n "$(find "$folder/pom.xml" "$folder/src/main" -newer "$stamp" 2>/dev/null | head -n 1)" ]; then
            return 0
        fi
    done
    [ pom.xml -nt "$stamp" ]
}

# Usage: build NAME STAMP MODULES [GOAL…]   Packages the modules and all that they need, without their tests.
build() {
    local name=$1 stamp=$2 modules=$3
    shift 3
    local log=$DATA/logs/build.log
    mkdir -p "$DATA/logs" "$(dirname "$stamp")"
    touch "$stamp.begun"
    if [ ! -d "${MAVEN_USER_HOME:-$HOME/.m2}/repository/io/quarkus" ]; then
        echo "Building for the first time: Maven downloads some 500 MB of libraries now, once. That takes a few minutes."
    else
        echo "Building $name (JDK $JDK_VERSION); the log is $log"
    fi
    ./mvnw --batch-mode -DskipTests -Dspotless.check.skip=true -pl "$modules" -am package "$@" >"$log" 2>&1 &
    local maven=$!
    show_build "$maven" "$log"
    if ! wait "$maven"; then
        echo "The build has failed:" >&2
        grep -E '^\[ERROR\]|^Error|curl: |wget: ' "$log" | head -n 30 >&2
        echo "The whole log is $log" >&2
        exit 1
    fi
    mv "$stamp.begun" "$stamp"
}

# One line for each module that is begun, and a sign of life every 10 seconds.
show_build() {
    local shown=0 waited=0 now
    while kill -0 "$1" 2>/dev/null; do
        sleep 1
        waited=$((waited + 1))
        now=$(grep -c '^\[INFO\] Building Fazhi .*\[[0-9]*/[0-9]*\]' "$2" || true)
        if [ "$now" -gt "$shown" ]; then
            grep '^\[INFO\] Building Fazhi .*\[[0-9]*/[0-9]*\]' "$2" | sed -n "$((shown + 1)),${now}p" |
                sed "s/^\[INFO\] Building \(.*\) 1\.0.*\(\[[0-9/]*\]\)/  \2 \1  (${waited} s)/"
            shown=$now
        elif [ $((waited % 10)) -eq 0 ]; then
            echo "  … ${waited} s, local repository $(du -sm "${MAVEN_USER_HOME:-$HOME/.m2}/repository" 2>/dev/null | cut -f1) MB"
        fi
    done
}
