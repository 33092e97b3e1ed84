// Which addresses open on this computer only, which in its network, and which for everybody.
import { expect, test } from 'vitest';
import { reachOf } from './reachOf';

test.each([
  'http://localhost:5173/',
  'http://app.localhost/',
  'http://127.0.0.1:4173/',
  'http://127.8.0.1/',
  'http://[::1]/',
  'file:///C:/headstart/index.html',
])('a link behind %s opens on this computer only', (address) => {
  expect(reachOf(new URL(address))).toBe('computer');
});

test.each([
  'http://192.168.1.7:5173/',
  'https://10.0.0.8/',
  'https://172.16.0.1/',
  'https://172.31.255.2/',
  'https://169.254.3.4/',
  'https://[fd12:3456::1]/',
  'https://[fe80::1]/',
  'https://teacher.local:8443/',
  'http://raspberry/',
  'http://box.home.arpa/',
])('a link behind %s opens in this network only', (address) => {
  expect(reachOf(new URL(address))).toBe('network');
});

test.each([
  'https://example.org/headstart/',
  'https://localhost.example.org/',
  'https://local.example.org/',
  'https://127.0.0.1.example.org/',
  'https://172.15.0.1/',
  'https://172.32.0.1/',
  'https://192.169.0.1/',
  'https://[2001:db8::1]/',
  'https://fd12.org/',
])('a link behind %s opens everywhere', (address) => {
  expect(reachOf(new URL(address))).toBe('everywhere');
});
