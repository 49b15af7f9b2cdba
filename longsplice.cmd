@echo off
rem Builds Longsplice, then runs it with the arguments given.
setlocal
set "LONGSPLICE_HOME=%~dp0"
echo Building Longsplice where its sources changed ... 1>&2
dotnet build "%~dp0src\Longsplice.Cli" --configuration Release --nologo --verbosity minimal 1>&2 || exit /b 70
dotnet "%~dp0artifacts\bin\Longsplice.Cli\release\longsplice.dll" %*
