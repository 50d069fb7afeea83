@echo off
rem Called by start.cmd and check.cmd with "run" or "gate": finds Python 3.11 or newer and makes .venv from the lock file.
setlocal
cd /d "%~dp0.."
set "PYTHONUTF8=1"
set "candidate=%MEDIATOR_PYTHON%"
if not defined candidate set "candidate=py -3"
%candidate% -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if not errorlevel 1 goto found
set "candidate=python"
%candidate% -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul
if not errorlevel 1 goto found
echo Python 3.11 or newer was not found. Install it with "Add python.exe to PATH" ticked, then run this again. 1>&2
exit /b 1
:found
%candidate% -m tools.set_up %1
exit /b %errorlevel%
