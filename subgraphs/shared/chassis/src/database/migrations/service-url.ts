import { roleOf } from './domain.ts';

/** The URL a domain's service connects with: same server and database as the owner's, its own role. */
export function serviceUrl(adminUrl: string, domain: string, servicePassword: string): string {
  const url = new URL(adminUrl);
  url.username = encodeURIComponent(roleOf(domain));
  url.password = encodeURIComponent(servicePassword);
  return url.href;
}
