/** The section `codn`: proxies to the catalogue of HDN, as URLs, for both clouds and both schemes. */
import { parseAddress } from '../../../../net/address.js';

export const KEYS = [
  'undercloud_http_proxy',
  'undercloud_https_proxy',
  'overcloud_http_proxy',
  'overcloud_https_proxy',
] as const;

export const HOST = '(?:[^\\s/:@]+(?::[^\\s/@]*)?@)?([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?)';

export const GOOD = new RegExp(`^https?://${HOST}:(\\d{1,5})/?$`, 'i');

/** A host of digits and dots is meant as an address, and a port ends at 65535. */
export function isProxy(text: string, pattern: RegExp): boolean {
  const [whole, host = '', port = ''] = pattern.exec(text) ?? [];
  if (whole === undefined || Number(port) < 1 || Number(port) > 65_535) return false;
  return !/^[\d.]+$/.test(host) || parseAddress(host) !== undefined;
}
