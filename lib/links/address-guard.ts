import { BlockList, isIP } from 'node:net';

/** Addresses that do not belong to the public internet: IANA's special-purpose registries, RFC 6890 and its updates. */
const special = new BlockList();
for (const range of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
  // Tunnels that carry an IPv4 address within, documentation, and what is no host's.
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
]) {
  const [network = '', prefix] = range.split('/');
  special.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
}
/** All that is given out of IPv6 for hosts; loopback, local, mapped and multicast addresses lie outside. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is a host's on the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !special.check(address);
  return (
    family === 6 && !address.includes('%') && globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
  );
}

/** Ports on which the web is served; elsewhere other things listen. */
const webPorts: readonly number[] = [80, 443, 8080, 8443];

/** Whether this server may be made to open a connection there by what somebody typed. */
export const mayConnect = (address: string, port: number): boolean =>
  webPorts.includes(port) && isPublicAddress(address);
