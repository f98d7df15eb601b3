// Installs what package-lock.json names into the folder given, unless that very lock is installed there already.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const target = process.argv[2];
const lock = readFileSync("package-lock.json", "utf8");
const mark = join(target, "installed.json");

if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  mkdirSync(target, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(file, join(target, file));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: target,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  writeFileSync(mark, lock);
}
