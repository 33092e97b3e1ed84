// Which addresses open on this computer only.
import { expect, test } from 'vitest';
import { isOfThisComputer } from './ofThisComputer';

test.each([
  'http://localhost:5173/',
  'http://app.localhost/',
  'http://127.0.0.1:4173/',
  'http://127.8.0.1/',
  'http://[::1]/',
  'file:///C:/headstart/index.html',
])('a link behind %s opens here only', (address) => {
  expect(isOfThisComputer(new URL(address))).toBe(true);
});

test.each([
  'https://example.org/headstart/',
  'https://localhost.example.org/',
  'http://192.168.1.7:5173/',
  'https://127.0.0.1.example.org/',
])('a link behind %s opens elsewhere, too', (address) => {
  expect(isOfThisComputer(new URL(address))).toBe(false);
});
