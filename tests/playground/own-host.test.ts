import { describe, expect, it } from 'vitest';
import { isLoopback, isOwnHost } from '../../src/playground/own-host.ts';

describe('whether a request’s host is ours', () => {
  it.each([
    ['localhost:3000', true],
    ['LOCALHOST:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['localhost:8080', true],
    ['127.0.0.1', true],
    ['records.council.example:3000', true],
    ['records.council.example:3001', false],
    ['records.council.example', false],
    ['evil.example:3000', false],
    ['localhost.evil.example:3000', false],
    ['127.0.0.1.evil.example:3000', false],
    ['evil.localhost:3000', false],
    ['192.168.1.7:3000', false],
    ['0.0.0.0:3000', false],
    ['[::ffff:127.0.0.1]:3000', false],
    ['', false],
    [':3000', false],
  ])('%s: %s', (host, ours) => {
    expect(isOwnHost(host, { host: 'records.council.example', port: 3000 })).toBe(ours);
  });

  it.each([
    ['fd00::7', '[fd00::7]:3000', true],
    ['fd00::7', '[fd00::8]:3000', false],
  ])('served at %s, asked as %s: %s', (host, asked, ours) => {
    expect(isOwnHost(asked, { host, port: 3000 })).toBe(ours);
  });

  it.each([
    ['record.council.example', true],
    ['RECORD.council.example', true],
    ['record.council.example:444', false],
    ['elsewhere.example', false],
  ])('people reach it at another address, asked as %s: %s', (asked, ours) => {
    const served = { host: '10.0.0.7', port: 3000, url: 'https://record.council.example' };
    expect(isOwnHost(asked, served)).toBe(ours);
  });

  it('a browser leaves port 80 out', () => {
    expect(isOwnHost('records.council.example', { host: 'records.council.example', port: 80 })).toBe(true);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['[::1]', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['records.council.example', false],
  ])('%s is this machine alone: %s', (host, loopback) => {
    expect(isLoopback(host)).toBe(loopback);
  });
});
