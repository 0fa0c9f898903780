# Sourced by the commands beside it: finds Java, and builds what is missing or older than its sources.
# Sets: root, java. Speaks on standard error only.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*" >&2; }

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java="$JAVA_HOME/bin/java"
  elif ! java=$(command -v java); then
    say "没有找到 Java。请安装 JDK 17 或更新的版本，或设置 JAVA_HOME。"
    exit 1
  fi
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')
  if [ "${version%%.*}" -lt 17 ]; then
    say "Java 版本是 $version（$java），需要 17 或更新的版本。请更换，或设置 JAVA_HOME。"
    exit 1
  fi
}

# is_fresh STAMP PRODUCTS MODULES: the products are there and no source of the modules changed since the stamp.
is_fresh() {
  local stamp=$1 product module
  for product in "$stamp" $2; do
    [ -e "$product" ] || return 1
  done
  local sources=(pom.xml deploy/keycloak/augment.sh)
  for module in $3; do
    sources+=("$module/pom.xml")
    if [ -d "$module/src/main" ]; then sources+=("$module/src/main"); fi
  done
  [ -z "$(find "${sources[@]}" -newer "$stamp" -print -quit)" ]
}

# build_if_needed STAMP PRODUCTS MODULES MAVEN-ARGUMENT…, all inside the checkout
build_if_needed() {
  local stamp=$1 products=$2 modules=$3 log=$root/deploy/target/build.log
  shift 3
  cd "$root"
  mkdir -p deploy/target "$(dirname "$stamp")"
  # two commands at once must not build into the same folders
  if command -v flock >/dev/null; then
    exec 9>deploy/target/build.lock
    flock 9
  fi
  if ! is_fresh "$stamp" "$products" "$modules"; then
    say "正在构建（首次需要下载依赖，可能要几分钟；日志 $log）……"
    local began=$SECONDS
    touch "$stamp.begun"
    if ! ./mvnw -B -q -ntp -DskipTests "$@" >"$log" 2>&1 </dev/null; then
      say "构建失败。日志末尾："
      tail -n 40 "$log" >&2
      exit 1
    fi
    # dated at the beginning: what changed during the build is built next time
    mv "$stamp.begun" "$stamp"
    say "构建完成，用时 $((SECONDS - began)) 秒。"
  fi
  if [ -e deploy/target/build.lock ]; then exec 9>&-; fi
}

# run_launcher MAIN ARGUMENT…: builds what is missing or old, then replaces this shell, so that a signal to it reaches the
# launcher. A build that fails exits with 1, or with what not_built says.
run_launcher() {
  find_java
  local modules products="deploy/target/lib deploy/target/peers" service
  modules=$(sed -n 's:.*<module>\(.*\)</module>.*:\1:p' "$root/pom.xml")
  for service in parser-service review-service publish-service; do
    products+=" $service/target/quarkus-app/quarkus-run.jar"
  done
  (build_if_needed deploy/target/built "$products" "$modules" package) || exit "${not_built:-1}"
  run_built "$@"
}

# run_built MAIN ARGUMENT…: replaces this shell by what an earlier build left.
run_built() {
  local main=$1
  shift
  # a script's background job ignores SIGINT, and a JVM honours that: Ctrl-C shall end the system all the same
  local -a restore=()
  if env --default-signal=INT true 2>/dev/null; then restore=(env --default-signal=INT); fi
  exec "${restore[@]}" "$java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dnianbao.home="$root" \
    -cp "$root/deploy/target/classes:$root/deploy/target/lib/*" "cn.nianbao.deploy.$main" "$@"
}
