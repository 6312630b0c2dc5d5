// Asks a preview for one page, and ends it: a command that was compiled ahead of time serves, too.
//
//   node tests/npm/check-preview.mjs COMMAND...      COMMAND is how clinic-content is run here
import { spawn } from "node:child_process";

const [command, ...before] = process.argv.slice(2);
const preview = spawn(command, [...before, "preview", "--port", "0"], { stdio: ["ignore", "inherit", "pipe"] });
const end = new Promise((resolve) => preview.on("exit", resolve));
let said = "";
for await (const text of preview.stderr) {
  said += text;
  const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
  if (url) {
    const page = await (await fetch(url + "conditions/ptsd/")).text();
    if (!page.includes("</html>")) throw new Error(`The preview answered: ${page}`);
    preview.kill("SIGINT");
    break;
  }
}
const code = await end;
if (code !== 0) throw new Error(`The preview ended with ${code}: ${said}`);
