import { BlockList, isIP, isIPv4 } from "node:net";

/** IPv4 addresses that are not of the public internet (IANA IPv4 Special-Purpose Address Registry), and multicast. */
const PRIVATE_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** Of IPv6 only global unicast is public, without what is set aside or holds an IPv4 address in it (IANA registry; RFC 3056, 4380, 9637). */
const GLOBAL_V6 = "2000::/3";
const PRIVATE_V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];
/** Names that stand for this machine or its network, whatever a resolver says (RFC 6761, 6762, 8375, 9476). */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|alt|onion|test|invalid|home\.arpa)$/;

const privateV4 = listOf(PRIVATE_V4, "ipv4");
const privateV6 = listOf(PRIVATE_V6, "ipv6");
const globalV6 = listOf([GLOBAL_V6], "ipv6");

/** Whether an IP address is one of the public internet. */
export function isPublicIp(address: string): boolean {
  if (isIPv4(address)) return !privateV4.check(address, "ipv4");
  return (
    isIP(address) === 6 &&
    !address.includes("%") &&
    globalV6.check(address, "ipv6") &&
    !privateV6.check(address, "ipv6")
  );
}

/** Whether a URL's hostname may be asked for: a public address, or a name with a dot that is not one of a private network. */
export function isPublicHostname(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  if (isIP(host) !== 0) return isPublicIp(host);
  // What a URL parser leaves as digits alone is a number that is no address.
  return host.includes(".") && !/^[\d.x]+$/.test(host) && !PRIVATE_NAMES.test(host);
}

function listOf(ranges: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", bits = ""] = range.split("/");
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
