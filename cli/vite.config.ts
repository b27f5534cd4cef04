import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles the command line for the packed package: Node refuses TypeScript below node_modules. */
export default defineConfig({
  root,
  logLevel: "warn",
  build: {
    ssr: "cli/lede.ts",
    outDir: "dist",
    target: "node20",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
  },
});
