# shellcheck shell=bash
# What the scripts of this repository need from the machine. Sourced by mvnw and newsmark; bash.
# Each function finds a thing, installs it where it may (root on Debian), or ends with one sentence that names it.

readonly JAVA_LEAST=21

fail() {
	echo "${0##*/}: $*" >&2
	exit 1
}

# Names of files have letters of any script, and Java takes their encoding from the locale: without one it refuses them.
use_utf8() {
	if [[ $(uname -s) == Linux && $(locale charmap 2>/dev/null) != UTF-8 ]]; then
		if [[ -n ${LC_ALL:-} ]]; then
			export LANG=$LC_ALL
			unset LC_ALL
		fi
		export LC_CTYPE=C.UTF-8
		# A locale that is asked for but not installed spoils the others.
		[[ -z $(locale 2>&1 >/dev/null) ]] || export LC_ALL=C.UTF-8
	fi
}

may_install() {
	[[ $(id -u) == 0 ]] && command -v apt-get >/dev/null
}

# install PURPOSE PACKAGE ...: Debian packages, or the sentence that asks for them.
install() {
	local purpose=$1 log=${TMPDIR:-/tmp}/newsmark-apt.log
	shift
	may_install || fail "$purpose needs a package that is not installed. On Debian or Ubuntu: sudo apt-get install $*"
	echo "${0##*/}: installing $* ($purpose)" >&2
	{ apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } </dev/null >"$log" 2>&1 ||
		fail "cannot install $* ($purpose); what apt-get said is in $log"
}

# java_version HOME: the feature release of the JDK there, 0 when there is none.
java_version() {
	local version=0
	if [[ -x $1/bin/javac && -f $1/release ]]; then
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	fi
	echo "${version:-0}"
}

# newest_jdk FOLDER ...: prints that of the given ones that is newest and new enough, or nothing.
newest_jdk() {
	local home version best=$((JAVA_LEAST - 1)) found=''
	for home; do
		version=$(java_version "$home")
		if ((version > best)); then
			best=$version found=$home
		fi
	done
	echo "$found"
}

# Sets and exports JAVA_HOME: the one given if it is new enough, else that on the PATH, else the newest in the usual folders.
find_jdk() {
	local home on_path package=openjdk-$JAVA_LEAST-jdk-headless
	local usual=(/usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*
		"$HOME"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home)
	on_path=$(command -v javac || true)
	[[ -z $on_path ]] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
	for home in "${JAVA_HOME:-}" "$on_path" "$(newest_jdk "${usual[@]}")"; do
		if [[ -n $home && $(java_version "$home") -ge $JAVA_LEAST ]]; then
			export JAVA_HOME=$home
			return
		fi
	done
	# Not every release of Debian has it.
	if may_install && apt-get -qq update >/dev/null 2>&1 && apt-cache show "$package" >/dev/null 2>&1; then
		install "a JDK" "$package"
		JAVA_HOME=$(newest_jdk /usr/lib/jvm/*)
		export JAVA_HOME
	else
		fail "no JDK $JAVA_LEAST or later found in JAVA_HOME, on the PATH or in the usual folders. Install one (on Debian 13 and Ubuntu: $package) and set JAVA_HOME to it."
	fi
}

has_gtk() {
	[[ $(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null) == *libgtk-3.so.0* ]]
}

# What SWT loads on Linux. Elsewhere it brings its own.
find_gtk() {
	[[ $(uname -s) != Linux ]] || has_gtk || install "a window" libgtk-3-0
}

has_display() {
	[[ $(uname -s) != Linux || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# with_display COMMAND ...: runs it on the display there is, else on a virtual one.
with_display() {
	find_gtk
	if has_display; then
		exec "$@"
	fi
	{ command -v xvfb-run && command -v xauth; } >/dev/null || install "a virtual display" xvfb xauth
	exec xvfb-run -a -s "-screen 0 1600x1200x24" "$@"
}
