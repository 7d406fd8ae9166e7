export { importOci, type OciOptions } from './import-oci.js';
