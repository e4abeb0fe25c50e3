# Finds a JDK for ./fazhi. Sourced; works in bash 3.2 (macOS) and newer.

OLDEST_JDK=21

# The folders in which JDKs are installed, one candidate home per line. FAZHI_JDK_FOLDERS replaces the usual ones (for tests).
jdk_candidates() {
    if [ -n "${JAVA_HOME:-}" ]; then
        printf '%s\n' "$JAVA_HOME"
    fi
    jdk_on_path
    if [ -n "${FAZHI_JDK_FOLDERS:-}" ]; then
        jdk_folders_in "$FAZHI_JDK_FOLDERS"
        return
    fi
    jdk_folders_in "/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt/java:/opt:$HOME/.sdkman/candidates/java:$HOME/.jdks"
    for home in /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        printf '%s\n' "$home"
    done
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$OLDEST_JDK+" 2>/dev/null || true
    fi
}

jdk_folders_in() {
    local IFS=:
    local folder
    for folder in $1; do
        printf '%s\n' "$folder"/*
    done
}

# The home of the java on the path, with symbolic links followed.
jdk_on_path() {
    local java link
    java=$(command -v java 2>/dev/null) || return 0
    while [ -L "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=$(dirname "$java")/$link ;;
        esac
    done
    dirname "$(dirname "$java")"
}

# The version of a JDK's home, as in 25.0.1; nothing if it is no JDK (a JRE has no compiler).
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    local version=""
    if [ -f "$1/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9._]*\).*/\1/p' "$1/release" | head -n 1)
    fi
    if [ -z "$version" ]; then
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9._]*\).*/\1/p' | head -n 1)
    fi
    printf '%s' "$version"
}

# A version as a number to compare: 25.0.1 is 25000001; the old 1.8 is 1008000.
jdk_rank() {
    local major minor patch
    IFS=._ read -r major minor patch _ <<EOF
$1
EOF
    printf '%d' "$((10#${major:-0} * 1000000 + 10#${minor:-0} * 1000 + 10#${patch:-0}))"
}

# Sets JDK_HOME and JDK_VERSION to the newest JDK found; both are empty if there is none that is new enough.
# FAZHI_JAVA_HOME chooses one and ends the search.
find_jdk() {
    JDK_HOME=""
    JDK_VERSION=""
    JDK_TOO_OLD=""
    local home version rank best=0
    while IFS= read -r home; do
        version=$(jdk_version "$home")
        [ -n "$version" ] || continue
        rank=$(jdk_rank "$version")
        if [ "$rank" -lt "$((OLDEST_JDK * 1000000))" ]; then
            JDK_TOO_OLD="$version in $home"
        elif [ "$rank" -gt "$best" ]; then
            best=$rank
            JDK_HOME=$home
            JDK_VERSION=$version
        fi
    done <<EOF
$(if [ -n "${FAZHI_JAVA_HOME:-}" ]; then printf '%s\n' "$FAZHI_JAVA_HOME"; else jdk_candidates; fi)
EOF
}

# Finds one and exports JAVA_HOME, or says what to install and ends the script.
need_jdk() {
    find_jdk
    if [ -z "$JDK_HOME" ]; then
        echo "Fazhi needs a JDK, version $OLDEST_JDK or newer (25 is recommended), and none was found." >&2
        if [ -n "$JDK_TOO_OLD" ]; then
            echo "The newest that is here is too old: $JDK_TOO_OLD" >&2
        fi
        echo "Install one, for example:" >&2
        echo "  Debian, Ubuntu   sudo apt-get install openjdk-25-jdk-headless    (or openjdk-21-jdk-headless)" >&2
        echo "  Fedora           sudo dnf install java-25-openjdk-devel          (or java-21-openjdk-devel)" >&2
        echo "  macOS            brew install openjdk" >&2
        echo "  anywhere         Eclipse Temurin 25 from https://adoptium.net, or: sdk install java 25-tem" >&2
        echo "It is looked for in JAVA_HOME, on the PATH, in /usr/lib/jvm, in SDKMAN's folder and in those of macOS;" >&2
        echo "FAZHI_JAVA_HOME=/path/to/jdk ./fazhi … takes the one that you name." >&2
        exit 1
    fi
    export JAVA_HOME=$JDK_HOME
}
