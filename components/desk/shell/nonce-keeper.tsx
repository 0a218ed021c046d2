'use client';

/** Dialogs lock the page behind them with a style element, which the policy admits only under this request's nonce. */
export function NonceKeeper({ nonce }: { nonce: string | undefined }) {
  if (nonce && typeof window !== 'undefined') Object.assign(window, { __webpack_nonce__: nonce });
  return null;
}
