@echo off
rem newsmark [--workspace FOLDER] [CORPUS ^| ARTICLE.txt]    opens the workbench
rem newsmark COMMAND ...                                     runs a command; newsmark --help lists the commands
rem There is no native launcher: this script finds Java 21 or later and starts the platform with it.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%J in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
	echo newsmark: no Java found. Install Java 21 or later and set JAVA_HOME to its folder. 1>&2
	exit /b 3
)
set "WORKSPACE=%USERPROFILE%\newsmark"
if "%~1"=="--workspace" (
	set "WORKSPACE=%~2"
	shift
	shift
)
if "%~1"=="" goto workbench
if exist "%~1\corpus.json" goto workbench
if /i "%~x1"==".txt" if "%~2"=="" goto workbench
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dnewsmark.program=newsmark --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -nosplash -data @none -configuration "%LOCALAPPDATA%\newsmark\command" -application org.newsmark.cli %*
exit /b %errorlevel%

:workbench
set "OPEN="
if not "%~1"=="" set OPEN=-newsmark.open "%~f1"
start "Newsmark" "%JAVA%w" -Xmx2g --enable-native-access=ALL-UNNAMED -jar "%LAUNCHER%" -data "%WORKSPACE%" %OPEN%
