// A head as a QR code.

export const qrCode = {};
