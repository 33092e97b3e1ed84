// What can be done about an opened head that needs another backbone.

export const headOffers = {
  title: 'This head needs another backbone',
  text: '“{head}” was made with the backbone {backbone}. Load that one? Your samples stay, and it looks at them again.',
  load: 'Load {backbone}',
  ok: 'OK',
  own: '“{head}” was made with {backbone}, a backbone from somebody’s own files, which is not here. Add those files under “Backbones” (layer “{layer}”, scaling x / {divide} − {subtract}), then open the head again.',
  random: '“{head}” was made with {backbone}, whose averages came from the pictures on another device. It cannot make predictions here.',
  unknown: '“{head}” was made with the backbone {backbone}, which this app does not know. It cannot make predictions here.',
};
