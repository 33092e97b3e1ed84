// Which files of a folder nobody meant, by the names on the way to them.
import { expect, test } from 'vitest';
import { isLitter } from './litter';

test.each([
  '.ipynb_checkpoints',
  '.git',
  '.thumbnails',
  '.Trash-1000',
  '.Spotlight-V100',
  '.AppleDouble',
  '.fseventsd',
  '.DS_Store',
  '._cats',
  '@eaDir',
  '@eadir',
  '@tmp',
  '@Recycle',
  '@Recently-Snapshot',
  '@sharebin',
  '@__thumb',
  '@__desc',
  '@__qini',
  '@SynoResource',
  '@SynoEAStream',
  'TheVolumeSettingsFolder',
  'TheFindByContentFolder',
  '#recycle',
  '#snapshot',
  '~snapshot',
  '__MACOSX',
  'Network Trash Folder',
  'Temporary Items',
  '$RECYCLE.BIN',
  '$Recycle.Bin',
  'RECYCLER',
  'System Volume Information',
  'found.000',
  'FOUND.001',
  '$WINDOWS.~BT',
  'WindowsImageBackup',
  'lost+found',
  '__pycache__',
])('all below the folder %s', (folder) => {
  for (const path of [
    [folder, '0.jpg'],
    ['cats', folder, '0.jpg'],
    [folder, '0.jpg', 'SYNOPHOTO_THUMB_M.jpg'],
    ['nas', folder, 'cats', '0.jpg'],
  ])
    expect(isLitter(path)).toBe(true);
});

test.each([
  '.DS_Store',
  '._0.jpg',
  '.hidden.png',
  'Thumbs.db',
  'thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  'Desktop.ini',
  'Icon\r',
  'ICON\r',
  'Icon\uf00d',
  'p1.jpg@SynoEAStream',
  'p1.jpg@SynoResource',
  'Picasa.ini',
  'ZbThumbnail.info',
])('the file %j in a folder, but not by itself', (file) => {
  expect(isLitter(['cats', file])).toBe(true);
  expect(isLitter([file])).toBe(false);
});

test.each([
  'cats',
  '@home',
  'a@syno',
  '@SynoResource.jpg',
  '#1',
  '$5',
  'Icons',
  'Recycle',
  'a.git',
  '__cats',
  'System',
  '貓',
  'trash',
  'temporary',
  'icon',
])('not the folder or the picture %s', (name) => {
  expect(isLitter([name, '0.jpg'])).toBe(false);
  expect(isLitter(['cats', name])).toBe(false);
});
