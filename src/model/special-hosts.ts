/** Where clouds hand out credentials, as `URL.hostname` spells it without brackets: never an API, whoever names it. */
export const METADATA_HOSTS: ReadonlySet<string> = new Set([
  '169.254.169.254', // AWS, Azure, Google Cloud, DigitalOcean, OpenStack
  '169.254.170.2', // AWS container credentials
  '169.254.170.23', // AWS pod identity
  '100.100.100.200', // Alibaba Cloud
  '192.0.0.192', // Oracle Cloud
  '168.63.129.16', // Azure wire server, in a public range
  'fd00:ec2::254',
  'fd00:ec2::23',
  'fd20:ce::254',
  'fe80::a9fe:a9fe',
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
]);

/** Ends of names that public DNS does not hold: RFC 6762, RFC 8375, RFC 9476, and what private networks are known to use. */
export const PRIVATE_SUFFIXES: readonly string[] = [
  '.local',
  '.internal',
  '.intranet',
  '.lan',
  '.home',
  '.corp',
  '.private',
  '.home.arpa',
  '.localdomain',
  '.alt',
];
