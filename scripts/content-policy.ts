/**
 * What the built page may do: its own origin, and nothing inline. `data:` and `blob:` are for pictures that the map
 * draws itself. Styles are set through the CSSOM, which needs no exception. Markup and addresses of scripts go through
 * the policies of src/app/trusted-types.ts and src/sources/parse-inert.ts, where the browser knows Trusted Types.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // The demo of the frame, and its preview.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default dateline-inert',
].join('; ');

/** What a `<meta>` element cannot say; examples/nginx.conf has the same. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  // A frame with sandbox="allow-scripts" has no origin of its own: it reads its files only from a host that allows all.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), ' +
    'midi=(), payment=(), usb=(), xr-spatial-tracking=(), fullscreen=(self), clipboard-write=(self)',
};
