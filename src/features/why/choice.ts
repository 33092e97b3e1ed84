// Which picture the head is asked about.
export type Choice =
  | { readonly kind: 'camera' }
  | { readonly kind: 'tried'; readonly id: string }
  | { readonly kind: 'sample'; readonly id: string }
  /** One of the many that were tested at once. */
  | { readonly kind: 'tested'; readonly id: string }
  /** What the camera showed when it was asked for. */
  | { readonly kind: 'frame'; readonly picture: ImageBitmap };
