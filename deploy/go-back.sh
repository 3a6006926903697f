#!/bin/sh
# Goes back to the version before the last upgrade, with the store as it was then: what people followed since is gone.
# An older version refuses a store that a newer one has changed. With --keep-store the store stays, for versions
# between which CHANGELOG.md names no change of tables. Stop the bot first, start it afterwards.
# Run, as whoever installed it: DATA_DIR=/var/lib/stp sh deploy/go-back.sh [--keep-store]
set -eu
cd "$(dirname "$0")/.."
data=${DATA_DIR:-data}
keep=no
if [ "${1:-}" = --keep-store ]; then keep=yes; fi

[ -f "$data/before-upgrade" ] ||
  { echo "No upgrade was made from here: $data/before-upgrade is not there. Is DATA_DIR set as for the bot?" >&2; exit 1; }
{ read -r before; read -r backup; } < "$data/before-upgrade"
if [ -n "$backup" ] && [ ! -f "$backup" ] && [ "$keep" != yes ]; then
  echo "The backup $backup is not there; nothing was changed. Put it there, or keep the store with --keep-store." >&2
  exit 1
fi
if node bin/stp.js reload > /dev/null 2>&1; then
  echo 'The bot runs. Stop it first (systemctl stop stp); nothing was changed.' >&2
  exit 1
fi

git checkout --quiet --detach "$before"
npm ci --no-audit --no-fund --loglevel=error
npm prune --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
if [ -n "$backup" ] && [ "$keep" != yes ]; then
  aside=$data/after-upgrade-$(date +%Y%m%d-%H%M%S)
  mkdir "$aside"
  for file in store.db store.db-wal store.db-shm; do
    if [ -f "$data/$file" ]; then mv "$data/$file" "$aside/"; fi
  done
  cp -p "$backup" "$data/store.db"
  echo "The store is as it was before the upgrade; the later one is in $aside."
fi
rm "$data/before-upgrade"
echo "Back at $before. Now start the bot."
