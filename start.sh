#!/bin/sh
# Makes the machine ready (the first time), then starts Mediator: `sh start.sh`, `sh start.sh demo`, `sh start.sh --help`.
# On a Linux machine without a screen it walks one case through the real window in memory and names the folder it fills.
# Python runs without docstrings (-OO), which saves 4 MB.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# True if the words ask for the window, and not for a command of the command line.
asks_for_window() {
    while [ $# -gt 0 ]; do
        case $1 in
            --data | --user) [ $# -gt 1 ] && shift ;;
            init | import | export | cases | papers | print | report | backup | restore | verify | mend) return 1 ;;
            -h | --help | --version | --no-window) return 1 ;;
        esac
        shift
    done
}

. "$root/tools/find_python.sh"
(cd "$root" && "$python" -m tools.set_up run)
python=$root/.venv/bin/python

if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && asks_for_window "$@"; then
    echo "这台机器没有屏幕，窗口无法显示。现在在内存里打开真实的窗口，走完一件纠纷的全过程；"
    echo "每一步的截图和打印出来的协议书放在：$root/journey"
    echo "No screen here: walking one case through the real window in memory; screenshots and papers go to that folder."
    exec "$python" -OO "$root/tools/journey.py" --out "$root/journey"
fi
exec "$python" -OO "$root/main.py" "$@"
