import { bundleGraphiql } from './bundle.ts';

await bundleGraphiql();
