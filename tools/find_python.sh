# Sourced: sets `python` to the first interpreter that is Python 3.11 or newer, or ends with a plain sentence.
python=
for name in ${MEDIATOR_PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "没有找到 Python 3.11 或更新的版本。请安装（Debian: sudo apt-get install -y python3 python3-venv），然后再运行一次。" >&2
    echo "Python 3.11 or newer is needed. If it is not on the path, name it: MEDIATOR_PYTHON=/path/to/python3.11" >&2
    exit 1
fi
