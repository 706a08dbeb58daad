#!/usr/bin/env bash
# What action.yml runs: installs chatwoot-client with its generators outside the project, and runs `generate` in it.
set -euo pipefail

# The version of the client in the project: installed, or in its lock file; else that of the action. Says which.
version() {
  node -e '
    const path = require("node:path")
    const name = "chatwoot-client"
    const places = [
      ["node_modules", () => require(require.resolve(`${name}/package.json`, { paths: [process.cwd()] }))],
      ["package-lock.json", () => require(path.resolve("package-lock.json")).packages[`node_modules/${name}`]],
      ["the action", () => require(path.join(process.env.GITHUB_ACTION_PATH, "package.json"))],
    ]
    for (const [place, read] of places) {
      let version
      try {
        version = read().version
      } catch {}
      if (!version) continue
      console.error(`${name} ${version}, the version of ${place}`)
      console.log(version)
      break
    }'
}

# The program names them, in the versions that it was tested with.
generators() {
  PACKAGE="$tools/node_modules/chatwoot-client/package.json" node -e '
    const { peerDependencies, devDependencies } = require(process.env.PACKAGE)
    for (const name of Object.keys(peerDependencies)) console.log(`${name}@${devDependencies[name]}`)'
}

install() {
  npm install --prefix "$tools" --no-audit --no-fund --ignore-scripts --loglevel=error -- "$@"
}

# What is in the folder, in one word.
state() {
  if [ -d "$INPUT_OUT" ]; then
    (cd -- "$INPUT_OUT" && find . -type f -exec cksum {} + | sort | cksum)
  fi
}

arguments=("--spec=$INPUT_SPEC" "--out=$INPUT_OUT")
while IFS= read -r folder; do
  [ -z "$folder" ] || arguments+=("--corrections=$folder")
done <<<"$INPUT_CORRECTIONS"
flag() {
  case "$2" in
    true) arguments+=("--$1") ;;
    false | '') ;;
    *)
      echo "$1 must be true or false, got \"$2\"" >&2
      exit 1
      ;;
  esac
}
flag check "$INPUT_CHECK"
flag strict "$INPUT_STRICT"
flag accept "$INPUT_ACCEPT"

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
echo '{ "private": true }' >"$tools/package.json"
client="chatwoot-client@${INPUT_VERSION:-$(version)}"
install "$client" || {
  echo "$client cannot be installed (see npm's error above): set the input version to a version that npm has" >&2
  exit 1
}
wanted=()
while IFS= read -r generator; do wanted+=("$generator"); done < <(generators)
install "${wanted[@]}" || {
  echo "the generators of $client cannot be installed (see npm's error above): is the registry within reach?" >&2
  exit 1
}

before=$(state)
code=0
"$tools/node_modules/.bin/chatwoot-client" generate "${arguments[@]}" 2>&1 | tee "$tools/printed" || code=$?

changed=false
if [ "$before" != "$(state)" ] || grep -q '^out of date:' "$tools/printed"; then changed=true; fi
# A line that nobody can know: a document cannot end the output early and add another.
end="end-$(node -p 'crypto.randomUUID()')"
{
  echo "changed=$changed"
  echo "summary<<$end"
  cat "$tools/printed"
  echo "$end"
} >>"$GITHUB_OUTPUT"
exit "$code"
