import { promises as dns, type LookupAddress } from "node:dns";
import { isIP } from "node:net";
import type { buildConnector } from "undici";
import { isPublicIp } from "./public-address.ts";

/** Addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Opens a connection to one address that was checked. */
export type Dial = (address: LookupAddress, options: buildConnector.Options, callback: buildConnector.Callback) => void;

/** The look-up gave an address that is not public: of this machine or its network. */
export class PrivateAddressError extends Error {
  override readonly name = "PrivateAddressError";
}

/** Every address that the system's resolver gives. */
export const resolveName: Resolve = (hostname) => dns.lookup(hostname, { all: true });

/** Connects to the address that is given, whatever the name says. */
export const dialAddress: Dial = (address, options, callback) => {
  import("undici").then(
    ({ buildConnector }) =>
      buildConnector({
        lookup: (_name, { all }, found) =>
          all ? found(null, [address]) : found(null, address.address, address.family),
      })(options, callback),
    (error: Error) => callback(error, null),
  );
};

/**
 * Connects to a host by one look-up: the address that was checked is the address that is dialled, so that a name that changes its
 * address meanwhile gains nothing. A name any of whose addresses is private is refused; literals are checked alike, which a
 * `lookup` option never sees.
 */
export function createConnect({
  resolve,
  dial,
  isExempt,
}: {
  readonly resolve: Resolve;
  readonly dial: Dial;
  /** Hosts that are not held to be public. */
  readonly isExempt: (host: { readonly protocol: string; readonly hostname: string; readonly port: string }) => boolean;
}): buildConnector.connector {
  return (options, callback) => {
    const hostname = options.hostname.replace(/^\[|\]$/g, "");
    checkedAddress(hostname, resolve, isExempt(options)).then(
      (address) => dial(address, { ...options, hostname }, callback),
      (error: Error) => callback(error, null),
    );
  };
}

async function checkedAddress(hostname: string, resolve: Resolve, isExempt: boolean): Promise<LookupAddress> {
  const family = isIP(hostname);
  const addresses = family === 0 ? await resolve(hostname) : [{ address: hostname, family }];
  const refused = addresses.find(({ address }) => !isPublicIp(address));
  if (refused !== undefined && !isExempt) throw new PrivateAddressError(`${hostname} is ${refused.address}`);
  const first = addresses.find(({ family: own }) => own === 4) ?? addresses[0];
  if (first === undefined) throw Object.assign(new Error(`${hostname} has no address`), { code: "ENOTFOUND" });
  return first;
}
