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

# Usage: build MODULE,MODULE… [GOAL…]   Packages the modules and all that they need, without their tests.
build() {
    local modules=$1
    shift
    local log=$DATA/logs/build.log begun=target/fazhi/begun
    mkdir -p "$DATA/logs" target/fazhi
    touch "$begun"
    if [ ! -d "${MAVEN_USER_HOME:-$HOME/.m2}/repository/io/quarkus" ]; then
        echo "Building for the first time: Maven downloads some 500 MB of libraries now, once. That takes a few minutes."
    else
        echo "Building $modules and what they are made of"
    fi
    echo "  the log is $log"
    # compiled by the quick compiler only: a build is too short for the other to pay
    MAVEN_OPTS="-XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" ./mvnw --batch-mode -DskipTests -Dspotless.check.skip=true -pl "$modules" -am package "$@" >"$log" 2>&1 &
    maven=$!
    # whatever ends this script ends the build: two at once would destroy each other's work
    trap 'kill $maven 2>/dev/null || true' EXIT
    trap 'exit 130' INT TERM
    show_build "$maven" "$log"
    if ! wait "$maven"; then
        echo "The build has failed:" >&2
        grep -a -E '^\[ERROR\]|^Error|curl: |wget: ' "$log" | head -n 30 >&2
        echo "The whole log is $log" >&2
        exit 1
    fi
    trap - EXIT INT TERM
    local module
    for module in $(echo "$modules" | tr , ' '); do
        touch -r "$begun" "target/fazhi/$(basename_of_module "$module").built"
    done
    rm -f "$begun"
}

basename_of_module() {
    case $1 in
        deploy/local) echo local-platform ;;
        *) echo "$1" ;;
    esac
}

# One line for each module that is begun, and a sign of life every 10 seconds.
show_build() {
    local shown=0 begun=$SECONDS told=$SECONDS now
    while kill -0 "$1" 2>/dev/null; do
        sleep 1
        now=$(LC_ALL=C grep -a -c '^\[INFO\] Building Fazhi .*\[[0-9]*/[0-9]*\]' "$2" || true)
        if [ "$now" -gt "$shown" ]; then
            LC_ALL=C grep -a '^\[INFO\] Building Fazhi .*\[[0-9]*/[0-9]*\]' "$2" | sed -n "$((shown + 1)),${now}p" |
                sed "s/^\[INFO\] Building \(.*\) 1\.0.*\(\[[0-9/]*\]\)/  \2 \1  ($((SECONDS - begun)) s)/"
            shown=$now
            told=$SECONDS
        elif [ $((SECONDS - told)) -ge 10 ]; then
            echo "  … $((SECONDS - begun)) s, local repository $(repository_size)"
            told=$SECONDS
        fi
    done
}

repository_size() {
    du -sh "${MAVEN_USER_HOME:-$HOME/.m2}/repository" 2>/dev/null | cut -f1
}
