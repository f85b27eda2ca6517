import dns from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why an address may not be fetched, before anything is connected; `null` when it may. */
export function findUrlProblem(url: URL, allowPrivate: boolean): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `only http and https are fetched, not ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return 'addresses with a name or password are not fetched';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return !allowPrivate && ipaddr.isValid(host) && !isPublic(host) ? privateReason(host) : null;
}

/**
 * Looks a host up and refuses private addresses at the moment of connecting: what was looked up is what is connected
 * to, so a name that answers differently the second time ("DNS rebinding") gains nothing.
 */
export function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    dns.lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 4);
      const bad = allowPrivate ? undefined : addresses.find(({ address }) => !isPublic(address));
      if (bad) return done(new PrivateAddressError(privateReason(bad.address)), '', 4);
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      return first
        ? done(null, first.address, first.family)
        : done(new Error(`no address for ${host}`), '', 4);
    });
  };
}

export class PrivateAddressError extends Error {}

/** Public unicast alone: no loopback, private, link-local, carrier, multicast or reserved range, nor one inside IPv6. */
function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
}

function privateReason(address: string): string {
  return `${address} is a private address; set "allowPrivateAddresses" in the configuration if that is meant`;
}
