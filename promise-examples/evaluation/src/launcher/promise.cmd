@echo off
rem Starts the command that is in promise.jar beside this file. From Java 19 on, the first start leaves an archive of the classes that it
rem loaded, from which later ones start faster; it is kept in %PROMISE_CACHE%, otherwise in %LOCALAPPDATA%\promise. An older Java passes
rem the options over.
setlocal
set "PROMISE_JAVA=java"
if defined JAVA_HOME set "PROMISE_JAVA=%JAVA_HOME%\bin\java"
if not defined PROMISE_CACHE set "PROMISE_CACHE=%LOCALAPPDATA%\promise"
if not exist "%PROMISE_CACHE%" mkdir "%PROMISE_CACHE%" 2>nul
"%PROMISE_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=off -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%PROMISE_CACHE%\promise.jsa" -jar "%~dp0promise.jar" %*
exit /b %ERRORLEVEL%
