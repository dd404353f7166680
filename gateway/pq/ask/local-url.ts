/** The endpoint of the product on this machine. */
export const localEndpoint = 'http://localhost:8083/graphql';
