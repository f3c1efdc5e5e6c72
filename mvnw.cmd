@echo off
rem mvnw                    starts Starhop with demo data, builds it first where needed, and says at the end where to open it
rem mvnw [options]          does the same, with these options of Maven for the build (mvnw -B -ntp)
rem mvnw [options] [goals]  is "mvn [options] [goals]" with a suitable JDK and Node.js
setlocal
set "arguments=%*"
call :find_jdk || exit /b 1
call :is_for_maven || goto start
call :find_tools || exit /b 1
call mvn %*
exit /b %ERRORLEVEL%

:start
cd /d "%~dp0"
call :is_built || call :build || exit /b 1
rem A JDK ignores those of these flags that it does not know.
"%JAVA_HOME%\bin\java.exe" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar target\starhop.jar --spring.profiles.active=demo
exit /b %ERRORLEVEL%

rem Is there a goal, or a question about Maven itself, among the arguments? An option such as -P takes the next one as its value.
:is_for_maven
if not defined arguments exit /b 1
powershell -NoProfile -Command "$value = $false; foreach ($argument in -split $env:arguments) { if ($value) { $value = $false; continue }; if ($argument -cnotlike '-*' -or $argument -cin '-v', '--version', '-h', '--help', '-ep', '--encrypt-password', '-emp', '--encrypt-master-password') { exit 0 }; $value = $argument -cin '-D', '-P', '-T', '-b', '-f', '-l', '-s', '-t', '-gs', '-gt', '-pl', '-rf', '--define', '--activate-profiles', '--threads', '--builder', '--file', '--log-file', '--settings', '--toolchains', '--global-settings', '--global-toolchains', '--projects', '--resume-from', '--color' }; exit 1"
exit /b %ERRORLEVEL%

:find_jdk
call :use_jdk "%JAVA_HOME%" && exit /b 0
for /f "tokens=1,* delims== " %%k in ('java -XshowSettings:properties -version 2^>^&1') do (
    if "%%k"=="java.home" call :use_jdk "%%l" && exit /b 0
)
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%USERPROFILE%\.jdks\*") do (
    call :use_jdk "%%~d" && exit /b 0
)
echo mvnw: found no JDK 21 or newer: install one, best JDK 25 from https://adoptium.net, or set JAVA_HOME to it 1>&2
exit /b 1

:use_jdk
if not exist "%~1\bin\javac.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "major=0"
for /f "usebackq tokens=1,2 delims==." %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "major=%%l"
set major=%major:"=%
if %major% LSS 21 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0

:find_tools
where mvn >nul 2>nul
if errorlevel 1 (
    echo mvnw: found no mvn on the PATH: install Maven 3.8.6 or newer from https://maven.apache.org 1>&2
    exit /b 1
)
set "node=0"
for /f "delims=v." %%n in ('node -v 2^>nul') do set "node=%%n"
if %node% LSS 24 (
    echo mvnw: found no Node.js 24 or newer on the PATH: install it from https://nodejs.org 1>&2
    exit /b 1
)
exit /b 0

:is_built
powershell -NoProfile -Command "$jar = Get-Item target/starhop.jar -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $sources = @(Get-Item pom.xml) + @(Get-ChildItem src/main, frontend -Recurse -File); if ($sources | Where-Object { $_.FullName -notmatch 'node_modules' -and $_.LastWriteTime -gt $jar.LastWriteTime }) { exit 1 }"
exit /b %ERRORLEVEL%

:build
call :find_tools || exit /b 1
echo Building Starhop. The first time takes a few minutes.
call mvn -B -q -DskipTests %arguments% package || exit /b 1
rem Maven leaves an unchanged jar as old as it was.
powershell -NoProfile -Command "(Get-Item target/starhop.jar).LastWriteTime = Get-Date"
exit /b 0
