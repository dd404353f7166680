import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The default export is what the tool reads.
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'happy-dom',
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    // Styles are looked at in a browser.
    css: false,
  },
});
