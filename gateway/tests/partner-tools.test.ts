import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { defaultLimits } from '../src/limits/limits.ts';
import { createDocumentLimits } from '../src/limits/document-limits.ts';
import { partnerTools } from '../src/persisted/partner-tools.ts';
import { files } from '../src/schema/files.ts';

const tools = partnerTools();
const schema = buildSchema(readFileSync(files.apiSchema, 'utf8'));

describe('the operations that partners can ask for before they register any', () => {
  it('are these, and none is lost', () => {
    expect([...tools.keys()].sort()).toEqual(
      [
        'signIn',
        'partnerSelf',
        'registerOperations',
        'retireOperations',
        'operationList',
        'operationLists',
        'usage',
        'usageTotal',
        'usageExport',
        'webhookEventTypes',
        'webhookEndpoint',
        'webhookEndpoints',
        'webhookDeliveries',
        'createWebhookEndpoint',
        'changeWebhookEndpoint',
        'rotateWebhookSecret',
        'pingWebhookEndpoint',
        'replayWebhookDeliveries',
        'removeWebhookEndpoint',
      ]
        .map((name) => `novapos:${name}`)
        .sort(),
    );
  });

  it.each([...tools.values()].map((tool) => [tool.id, tool] as const))(
    '%s fits the graph and the limits, and holds one named operation',
    (_id, { body, name, kind }) => {
      const document = parse(body);
      expect(validate(schema, document)).toEqual([]);
      expect(createDocumentLimits(defaultLimits)(body)).toBeUndefined();
      const [operation] = document.definitions;
      expect(operation).toMatchObject({
        kind: 'OperationDefinition',
        operation: kind.toLowerCase(),
        name: { value: name },
      });
    },
  );
});
