#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Build .venv: the package with the developers' tools, and the system packages that Qt needs.
# `setup.sh --tests` adds the programs the tests run. Runs again at no cost when nothing changed.
# Works with the bash 3.2 of macOS.
set -euo pipefail
cd "$(dirname "$0")/.."

# What Qt loads offscreen, under X11 and under Wayland, and signs for the emoji of the articles.
QT_PACKAGES="ca-certificates fonts-dejavu-core fonts-noto-color-emoji libdbus-1-3 libegl1
    libfontconfig1 libgl1 libglib2.0-0 libwayland-cursor0 libwayland-egl1 libxcb-cursor0
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0"
TEST_PACKAGES="dbus-daemon strace x11-xkb-utils xauth xdotool xvfb"
STAMP=.venv/setup-done

say() { printf '%s\n' "$@" >&2; }

is_whole() { "$1" -c 'import ctypes, ensurepip, sqlite3, ssl' 2>/dev/null; }

# Print the first Python that is new enough and whole, else the first that is new enough.
find_python() {
    local name second_best=
    for name in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            if is_whole "$name"; then
                echo "$name"
                return
            fi
            second_best=${second_best:-$name}
        fi
        [ -z "${PYTHON:-}" ] || break
    done
    echo "$second_best"
}

# Print those of the packages that are not installed; Debian 13 added t64 to some names.
missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" "${@/%/t64}" \
        2>/dev/null | sed -n 's/^installed //; s/t64$//; p') || true
    for package; do
        grep -qxF "$package" <<<"$installed" || echo "$package"
    done
}

# Print the prefix of a command run as root; fail where that needs a password.
as_root() {
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || return 1
        printf 'sudo -n '
    fi
    printf 'env DEBIAN_FRONTEND=noninteractive '
}

install_packages() {
    local root line="apt-get install --no-install-recommends $*"
    if root=$(as_root); then
        say "Installing system packages: $*"
        $root apt-get -qq update || say "apt-get update failed; going on with what it knows."
        if $root apt-get -qq -y install --no-install-recommends "$@" >/dev/null; then
            return
        fi
    fi
    say "These system packages are missing; install them as root with:" "    apt-get update && $line"
}

add_system_packages() {
    local wanted=$QT_PACKAGES missing
    [ "${1:-}" != --tests ] || wanted="$wanted $TEST_PACKAGES"
    if [ -n "$python" ] && ! is_whole "$python"; then
        wanted="$wanted $("$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')"
    fi
    # shellcheck disable=SC2086  # the names are words
    missing=$(missing_packages $wanted)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages $missing
}

# What .venv was built for: this folder and these dependencies.
wanted_stamp() {
    pwd
    cksum <pyproject.toml
}

is_built() {
    [ "$(cat "$STAMP" 2>/dev/null)" = "$(wanted_stamp)" ] &&
        .venv/bin/python -c 'import narrativetagger' 2>/dev/null && is_of_python
}

# Without PYTHON=… any Python will do that .venv was once built with.
is_of_python() {
    local identity='import sys; print(sys.version, sys.base_prefix)'
    [ -z "${PYTHON:-}" ] ||
        [ "$("$PYTHON" -c "$identity" 2>&1)" = "$(.venv/bin/python -c "$identity" 2>&1)" ]
}

# A .venv that was moved, half made, or whose Python is gone cannot be brought up to date.
can_be_updated() {
    [ "$(head -n 1 "$STAMP" 2>/dev/null)" = "$(pwd)" ] &&
        .venv/bin/python -m pip --version >/dev/null 2>&1 && is_of_python
}

build() {
    if ! can_be_updated; then
        say "Making .venv with $("$python" --version) (takes a minute or two)"
        rm -rf .venv
        "$python" -m venv .venv
    fi
    rm -f "$STAMP"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
    wanted_stamp >"$STAMP"
}

python=
is_built || python=$(find_python)
if command -v apt-get >/dev/null; then
    add_system_packages "$@"
elif [ "$(uname)" = Linux ] && [ -n "$python" ]; then
    say "No apt-get here: where the window does not open, it names the libraries it misses."
fi
is_built && exit
python=$(find_python) # A package may have completed another one.
if [ -z "$python" ]; then
    say "Python 3.11 or newer is needed; PYTHON=/path/to/python names one that is not found."
    exit 1
elif ! is_whole "$python"; then
    say "$python cannot make virtual environments: its ensurepip, ctypes, sqlite3 or ssl is missing."
    exit 1
fi
build
