#!/bin/sh
# usage: systemd_unit.sh UNIT PROGRAM
# The unit must verify without a word and keep an exposure of 2.0 or less. Exits 77 (skipped) where systemd-analyze is missing.
set -eu
command -v systemd-analyze >/dev/null || { echo "systemd-analyze is not here: nothing checked"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed "s|^ExecStart=/usr/bin/gazetted|ExecStart=$2|; s|^Documentation=.*||" "$1" >"$work/gazetted.service"
said=$(systemd-analyze verify --man=no "$work/gazetted.service" 2>&1 | grep gazetted || true)
[ -z "$said" ] || { echo "$said"; exit 1; }
table=$(systemd-analyze security --no-pager --offline=true "$work/gazetted.service")
exposure=$(printf '%s\n' "$table" | sed -n 's/.*Overall exposure level for [^:]*: \([0-9.]*\).*/\1/p')
echo "exposure $exposure"
awk -v e="$exposure" 'BEGIN { exit !(e != "" && e <= 2.0) }' || { printf '%s\n' "$table"; exit 1; }
