// Completes package-lock.json with the optional packages of other platforms.
//
// npm drops an optional dependency from the lock when the registry it was made on does not carry it, and
// `npm ci` then refuses the lock everywhere. Run this after `npm install` wherever that happens.
import { readFileSync, writeFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const oses = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "aix",
  "win32",
];
const cpus = [
  "arm64",
  "x64",
  "arm",
  "ia32",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || !/^\d/.test(version)) continue;
    const parts = name.split(/[-/]/);
    const cpu = cpus.find((c) => parts.includes(c)) ?? (/-arm-/.test(name) ? "arm" : undefined);
    const os = oses.find((o) => parts.includes(o));
    if (!cpu && !os) continue;
    lock.packages[key] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      dev: entry.dev,
      optional: true,
      ...(os && { os: [os] }),
    };
    added++;
  }
}
const root = lock.packages[""];
delete lock.packages[""];
lock.packages = {
  "": root,
  ...Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1))),
};
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to package-lock.json`);
