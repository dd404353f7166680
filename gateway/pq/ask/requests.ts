import { z } from 'zod';

/** What is asked of the gateway: by text, or by the id that the gateway keeps the same operation under. */
export const requests = {
  signIn: {
    id: 'novapos:signIn',
    text: `mutation SignIn($input: SignInInput!) {
      signIn(input: $input) { ... on Session { accessToken } ... on Refusal { message } }
    }`,
  },
  registerOperations: {
    id: 'novapos:registerOperations',
    text: `mutation RegisterOperations($input: RegisterOperationsInput!) {
      registerOperations(input: $input) {
        __typename
        ... on OperationsRegistered { added unchanged list { client version operationCount } }
        ... on OperationsRefused { refused { id name reasons } }
        ... on IntegrationInputInvalid { problems { field message } }
        ... on Refusal { code message }
      }
    }`,
  },
  retireOperations: {
    id: 'novapos:retireOperations',
    text: `mutation RetireOperations($input: RetireOperationsInput!) {
      retireOperations(input: $input) {
        __typename
        ... on OperationsRetired { retired list { client version operationCount retiredAt } }
        ... on Refusal { code message }
      }
    }`,
  },
  operationLists: {
    id: 'novapos:operationLists',
    text: `query OperationLists($client: String, $first: Int, $after: String) {
      operationLists(client: $client, first: $first, after: $after) {
        edges { node { client version operationCount registeredAt retiredAt } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  },
} as const;

/** Which of them. */
export type RequestName = keyof typeof requests;

/** What comes of signing in. */
export const signInForm = z.object({
  signIn: z.object({ accessToken: z.string().optional(), message: z.string().optional() }),
});

/** A refusal, with what its type adds. */
export const refusalForm = z.object({
  code: z.string(),
  message: z.string(),
  refused: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullish(),
        reasons: z.array(z.string()),
      }),
    )
    .optional(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

/** Lines that tell a refusal. */
export function linesOf(refusal: z.infer<typeof refusalForm>): readonly string[] {
  const { message, refused = [], problems = [] } = refusal;
  return [
    message,
    ...problems.map((one) => `  ${one.field}: ${one.message}`),
    ...refused.flatMap(({ id, name, reasons }) =>
      reasons.map((reason) => `  ${name ?? id}: ${reason}`),
    ),
  ];
}
