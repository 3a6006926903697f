#!/bin/sh
# Upgrades the clone that this file stands in, with a backup of the embedded store first, and takes it back by itself where
# the new version does not install. Afterwards restart the bot. The way back: sh deploy/go-back.sh
# Run, as whoever installed it: DATA_DIR=/var/lib/stp sh deploy/upgrade.sh [--backed-up] VERSION
# VERSION is a tag, a branch or a commit; --backed-up says that a shared store (DATABASE_URL) has been backed up.
set -eu
cd "$(dirname "$0")/.."
backed_up=no
if [ "${1:-}" = --backed-up ]; then
  backed_up=yes
  shift
fi
version=${1:?'Which version? sh deploy/upgrade.sh VERSION: a tag, a branch or a commit.'}
data=${DATA_DIR:-data}

if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
  echo 'Files of the program were changed here; nothing was upgraded. See git status: commit the changes or take them back.' >&2
  exit 1
fi
if [ -n "${DATABASE_URL:-}" ] && [ "$backed_up" != yes ]; then
  echo 'PostgreSQL is not backed up from here. Make a pg_dump, then run this again with --backed-up before the version.' >&2
  exit 1
fi
git fetch --quiet --tags || echo 'Nothing could be fetched; going on with what is here.' >&2
new=$(git rev-parse --verify --quiet "$version^{commit}") ||
  { echo "There is no version “$version” here. git tag lists them." >&2; exit 1; }
before=$(git rev-parse HEAD)

install() {
  git checkout --quiet --detach "$1" && npm ci --no-audit --no-fund --loglevel=error &&
    npm prune --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error && node bin/stp.js --help > /dev/null
}

backup=
if [ -f "$data/store.db" ]; then
  backup=$data/before-upgrade-$(date +%Y%m%d-%H%M%S).db
  node bin/stp.js store backup "$backup"
fi
if ! install "$new"; then
  echo "The new version does not install; going back to $before." >&2
  install "$before"
  exit 1
fi
mkdir -p "$data"
printf '%s\n%s\n' "$before" "$backup" > "$data/before-upgrade"
echo "Upgraded from $before to $new. Now restart the bot. The way back: stop it, then sh deploy/go-back.sh"
