/** A small API with what GraphQL schemas hold: connections, cycles, unions, interfaces, recursive and one-of inputs. */
export const BLOG_SCHEMA = `
"""An ISO 8601 time."""
scalar DateTime
scalar Money

enum Role { "Reads only." READER, AUTHOR, ADMIN }

interface Node { id: ID! }
union Media = Image | Video
type Image implements Node { id: ID! url: String! size: Int! }
type Video implements Node { id: ID! url: String size: String }

type PageInfo { hasNextPage: Boolean! endCursor: String }
type User implements Node {
  id: ID!
  name: String
  role: Role!
  friends(first: Int, after: String): UserConnection!
  posts: [Post!]!
  avatar: Media
  secret(password: String!): String
  old: String @deprecated(reason: "gone")
}
type UserConnection { nodes: [User] totalCount: Int! pageInfo: PageInfo! }
type Post implements Node { id: ID! title: String! author: User! tags: [String!]! price: Money publishedAt: DateTime }

input Where { name: String, and: [Where!], role: Role = READER, since: DateTime }
input Key @oneOf { id: ID, name: String }
input NewPost { title: String!, price: Money, tags: [String!] = ["new"] }
type CreatePostPayload { post: Post }

type Query {
  "Finds a user by ID."
  user(id: ID!): User
  users(first: Int, after: String, last: Int, before: String, where: Where): UserConnection!
  lookup(key: Key!, limit: Int! = 5): [User!]!
  media: [Media!]!
  node(id: ID!): Node
  version: String!
  hidden(a: Int!): Hidden
}
type Hidden { only(a: Int!): String }
type Mutation {
  "Writes a post."
  createPost(input: NewPost!): CreatePostPayload
  deletePost(id: ID!): Boolean!
  frobnicate: Boolean
}
type Subscription { userChanged: User }
`;
