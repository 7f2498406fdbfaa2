//! Failures of the network and the services on it: keys, secure connections,
//! names, ports, fronts.
//!
//! Source: the errors of Starknet's JSON-RPC, those that nodes put into them,
//! and what HTTP clients and name resolution say.

use super::{
    infrastructure::{CREDENTIALS, NOT_SYNCED, RPC_VERSION, UNREACHABLE, UNREACHABLE_NEXT},
    words::Row,
};

/// In order: rows with particular words before rows with general ones.
pub(super) const ROWS: &[Row] = &[
    Row {
        says: &[
            "unauthorized",
            "forbidden",
            "api key",
            "must be authenticated",
            "access denied",
            "invalid token",
            "authentication required",
            "authentication failed",
        ],
        causes: &[CREDENTIALS],
        next: "check the API key in the address of the node, `--rpc-url https://host/rpc/v0_10/KEY`, or ATLANTIC_API_KEY of the proving service",
    },
    Row {
        says: &[
            "certificate",
            "tls handshake",
            "tls error",
            "tlsv1",
            "ssl error",
            "ssl routines",
            "ssl handshake",
            "sslhandshake",
            "unknown issuer",
            "handshake failure",
            "wrong version number",
            "received corrupt message of type invalidcontenttype",
        ],
        causes: &[(
            "rpc-unreachable",
            "no secure connection: the certificate is not trusted, expired or of another name, or the port speaks no TLS",
        )],
        next: "check the date and the trusted certificates of this machine, and http against https in `--rpc-url`",
    },
    Row {
        says: &[
            "failed to lookup address",
            "name or service not known",
            "getaddrinfo",
            "enotfound",
            "eai_again",
            "nodename nor servname",
            "could not resolve",
            "couldn't resolve",
            "name resolution",
            "no such host",
            "dns error",
            "nxdomain",
        ],
        causes: &[(
            "rpc-unreachable",
            "the name of the host cannot be resolved: it is misspelled, or there is no network",
        )],
        next: UNREACHABLE_NEXT,
    },
    Row {
        says: &[
            "connection refused",
            "econnrefused",
            "actively refused it",
            "failed to connect",
            "cannot reach",
        ],
        causes: &[(
            "rpc-unreachable",
            "nothing listens at the node's address and port",
        )],
        next: "start the node, or name one that runs with `--rpc-url https://host/rpc/v0_10`; `--target devnet` starts one of its own",
    },
    Row {
        says: &[
            "connection reset",
            "econnreset",
            "socket hang up",
            "connection closed before",
            "connection aborted",
            "error sending request",
            "error trying to connect",
            "tcp connect error",
            "network is unreachable",
            "no route to host",
            "fetch failed",
            "remote end closed",
            "server disconnected",
            "broken pipe",
            "max retries exceeded",
            "networkerror",
            "cannot connect to host",
        ],
        causes: &[UNREACHABLE],
        next: UNREACHABLE_NEXT,
    },
    Row {
        says: &[
            "timed out",
            "timeout",
            "time-out",
            "deadline has elapsed",
            "deadline exceeded",
            "etimedout",
        ],
        causes: &[
            (
                "rpc-unreachable",
                "the answer did not come in time: the node or the network is slow or down",
            ),
            NOT_SYNCED,
        ],
        next: "look the transaction up in an explorer if one was sent, then run again, or with another node in `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &[
            "bad gateway",
            "service unavailable",
            "internal server error",
            "temporarily unavailable",
            "web server is down",
            "origin is unreachable",
            "upstream connect error",
            "no healthy upstream",
        ],
        causes: &[(
            "rpc-unreachable",
            "the provider's node is down behind its front",
        )],
        next: "wait a while, or name another node with `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &[
            "404 not found",
            "http status 404",
            "page not found",
            "cannot post /",
            "doctype html",
            "html & head & body",
        ],
        causes: &[
            (
                "rpc-unreachable",
                "the address is that of a web server, with a wrong or missing path to the node",
            ),
            RPC_VERSION,
        ],
        next: "check the path of the address, as in `--rpc-url https://host/rpc/v0_10`",
    },
    Row {
        says: &["compilation failed", "failed to compile sierra"],
        causes: &[(
            "class-compilation",
            "the network's Cairo compiler cannot compile the class: it is of another compiler version",
        )],
        next: "build the class with the Cairo version the network takes, or use a registry that is there, with `--registry`",
    },
    Row {
        says: &[
            "no starknet-devnet",
            "devnet failed",
            "cannot install starknet-devnet",
            "address already in use",
        ],
        causes: &[
            ("devnet", "the local devnet cannot be started"),
            ("port", "another program has its port"),
        ],
        next: "name a starknet-devnet that works with `--devnet PATH|URL`",
    },
];
