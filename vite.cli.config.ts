import { cpSync } from "node:fs";
import { defineConfig } from "vite";

/** Bundles the command line for the packed package: Node refuses TypeScript below node_modules. */
export default defineConfig({
  logLevel: "warn",
  plugins: [
    {
      name: "models",
      closeBundle: () => cpSync("public/models", "dist/models", { recursive: true }),
    },
  ],
  build: {
    ssr: "cli/lede.ts",
    outDir: "dist",
    target: "node20",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
  },
});
