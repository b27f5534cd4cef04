import { defineConfig } from "vite";

/** Bundles the command line for the packed package: Node refuses TypeScript below node_modules. */
export default defineConfig({
  logLevel: "warn",
  build: {
    ssr: "cli/lede.ts",
    outDir: "dist",
    target: "node20",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
  },
});
