@echo off
rem Makes the machine ready for the checks (the first time), then runs the gate; --quick and --long as in check.sh.
setlocal
chcp 65001 >nul
cd /d "%~dp0"
call "%~dp0tools\set_up.cmd" gate
if errorlevel 1 exit /b 1
set "PYTHONUTF8=1"
"%~dp0.venv\Scripts\python.exe" -m tools.gate %*
exit /b %errorlevel%
