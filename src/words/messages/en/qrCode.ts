// A head as a QR code.

export const qrCode = {
  ofLink: 'QR code of the link',
  precision: 'How fine',
  fits: 'Fits a QR code',
  finest: 'Finest link',
  room: '{classes, plural, one {A QR code has room for about # class like these. The more classes, the coarser the link.} other {A QR code has room for about # classes like these. The more classes, the coarser the link.}}',
  dense:
    '{letters, number} letters make a dense code. Few cameras read more than {best, number} letters from a screen: try it before you rely on it.',
  hereOnly: 'A QR code of this link is of no use to a phone: the address is of this computer only.',
  ownServer: 'If you run Headstart yourself',
  ownServerHow: 'Start it with npm run serve -- --host, open the address of your network that it then names, and make the link there.',
  anyway: 'Show the QR code anyway',
  tooLong: 'That is too much for a QR code: share the link, or save a head file.',
  scan: 'QR code',
  scanFor: 'A head from another screen or from paper. It makes predictions at once, and your own samples stay.',
  camera: 'Scan with the camera',
  picture: 'Choose a picture of it',
  looking: 'Hold the code in front of the camera',
  seen: 'What the camera sees',
  none: 'No QR code was found in this picture. Take it from closer up, straight on, with the whole code and some white around it.',
  other: 'This QR code holds no head. One that does comes from “Link”, in Share.',
  notAPicture: 'This file is no picture that can be looked at. Choose a JPEG, PNG or WebP picture.',
  pictureTooLarge: 'This picture has too many pixels. Choose a smaller one, or cut out the code.',
  stopped: 'Looking for a code stopped: a part of the app is missing. Reload this page while you are online, then try again.',
};
