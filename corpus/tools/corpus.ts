/** `npm run corpus -- check|stats|export|score`: the press corpus's tools. */
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2));
