@echo off
rem Makes the machine ready (the first time), then starts Mediator: start.cmd, start.cmd demo, start.cmd --help
setlocal
chcp 65001 >nul
call "%~dp0tools\set_up.cmd" run
if errorlevel 1 goto failed
set "PYTHONUTF8=1"
"%~dp0.venv\Scripts\python.exe" -OO "%~dp0main.py" %*
exit /b %errorlevel%
:failed
rem Started by a double click, the window would close before anybody could read why.
if not defined CI pause
exit /b 1
