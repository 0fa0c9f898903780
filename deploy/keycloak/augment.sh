#!/bin/sh
# Augments the unpacked Keycloak once while the project builds, so that no start pays for it.
# Usage: augment.sh FOLDER VERSION. Does nothing when this version was augmented with these options.
set -eu
folder=$1
options="--db=postgres --health-enabled=true --http-management-health-enabled=false --features-disabled=ciba,device-flow,impersonation,kerberos"
stamp="$folder/augmented"
wanted="$2 $options"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
  exit 0
fi
log="$folder/augment.log"
# shellcheck disable=SC2086 # the options are words
if ! JAVA_OPTS_KC_HEAP="-Xms64m -Xmx768m" sh "$folder/bin/kc.sh" build $options >"$log" 2>&1; then
  tail -n 30 "$log" >&2
  exit 1
fi
printf '%s' "$wanted" >"$stamp"
