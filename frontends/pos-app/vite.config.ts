import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { firstLoadLimit } from './build/first-load.ts';

const gateway = 'http://127.0.0.1:8083';

// The default export is what the tool reads.
export default defineConfig({
  server: {
    host: '127.0.0.1',
    port: 3000,
    proxy: { '/graphql': { target: gateway, ws: true }, '/images': gateway },
  },
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
  plugins: [
    react(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'NovaPOS till',
        short_name: 'NovaPOS',
        description: 'Sells, with the network or without it',
        start_url: '/',
        display: 'standalone',
        background_color: '#f3f5f6',
        theme_color: '#0b6e75',
        icons: [
          { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: '/icons/maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}', 'icons/icon-192.png'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(graphql|images|healthz)/],
        clientsClaim: true,
        // The till lets a new version take over; by itself none does.
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/images/'),
            handler: 'CacheFirst',
            options: {
              cacheName: 'images',
              // The path of a picture changes with the picture.
              expiration: { maxEntries: 12_000, maxAgeSeconds: 90 * 86_400 },
              cacheableResponse: { statuses: [200] },
            },
          },
        ],
      },
    }),
    firstLoadLimit(300_000),
  ],
});
