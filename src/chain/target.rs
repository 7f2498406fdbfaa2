//! Where proofs are judged.

use std::{fmt, str::FromStr};

use super::{ChainError, RpcUrl};
use crate::stone::field::Felt;

/// Names the node for `sepolia`, `mainnet` and `fork` where no option does; see
/// [`crate::settings`].
pub const RPC_URL_VARIABLE: &str = "STONEGATE_RPC_URL";

/// Chain ids are the short strings `SN_SEPOLIA` and `SN_MAIN`
/// (Starknet documentation, "Chain ID"; a devnet answers `SN_SEPOLIA`).
const SEPOLIA_CHAIN: &str = "SN_SEPOLIA";
const MAINNET_CHAIN: &str = "SN_MAIN";
/// Integrity's FactRegistry (its `deployed_contracts.md`).
const SEPOLIA_REGISTRY: &str = "0x4ce7851f00b6c3289674841fd7a1b96b6fd41ed1edc248faccd672c26371b8c";
const MAINNET_REGISTRY: &str = "0xcc63a1e8e7824642b89fa6baf996b8ed21fa4707be90ef7605570ca8e4f00b";

/// Where proofs are judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Here, by the embedded verifier; no chain at all.
    Local,
    /// A devnet of our own on this machine.
    Devnet,
    /// A devnet of our own that continues a public network.
    Fork,
    /// Starknet's test network.
    Sepolia,
    /// Starknet.
    Mainnet,
    /// The node at an address.
    Url(RpcUrl),
}

impl Target {
    /// The node's address: the target itself, or `option`. `None` for the
    /// targets that need none. Public nodes come and go and limit their guests,
    /// so none is built in.
    ///
    /// # Errors
    /// [`ChainError::NoRpcUrl`] where one is needed and none is named.
    pub fn rpc_url(&self, option: Option<&RpcUrl>) -> Result<Option<RpcUrl>, ChainError> {
        match (self, option) {
            (Target::Local | Target::Devnet, _) => Ok(None),
            (Target::Url(url), _) => Ok(Some(url.clone())),
            (_, Some(url)) => Ok(Some(url.clone())),
            (_, None) => Err(ChainError::NoRpcUrl {
                target: self.to_string(),
            }),
        }
    }

    /// The chain id a node of this target must answer; `None` where any will do.
    pub fn chain_id(&self) -> Option<Felt> {
        match self {
            Target::Sepolia => Felt::from_short_string(SEPOLIA_CHAIN),
            Target::Mainnet => Felt::from_short_string(MAINNET_CHAIN),
            Target::Local | Target::Devnet | Target::Fork | Target::Url(_) => None,
        }
    }

    /// Integrity's FactRegistry on the chain with this id, `None` where it is
    /// not known to be. A fresh devnet also calls itself Sepolia and has none:
    /// ask for public networks and forks only.
    pub fn known_registry(chain_id: Felt) -> Option<Felt> {
        let text = match chain_id.to_short_string()?.as_str() {
            SEPOLIA_CHAIN => SEPOLIA_REGISTRY,
            MAINNET_CHAIN => MAINNET_REGISTRY,
            _ => return None,
        };
        Felt::parse(text).ok()
    }
}

impl FromStr for Target {
    type Err = ChainError;

    /// # Errors
    /// [`ChainError::Target`] for an unknown word, [`ChainError::Url`] for an
    /// address that is none.
    fn from_str(text: &str) -> Result<Target, ChainError> {
        match text {
            "local" => Ok(Target::Local),
            "devnet" => Ok(Target::Devnet),
            "fork" => Ok(Target::Fork),
            "sepolia" => Ok(Target::Sepolia),
            "mainnet" => Ok(Target::Mainnet),
            // What looks like an address may hold a key and is never repeated.
            _ if text.contains(['/', ':', '@', '?']) => text.parse().map(Target::Url),
            _ => Err(ChainError::Target { found: text.into() }),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Local => f.write_str("local"),
            Target::Devnet => f.write_str("devnet"),
            Target::Fork => f.write_str("fork"),
            Target::Sepolia => f.write_str("sepolia"),
            Target::Mainnet => f.write_str("mainnet"),
            Target::Url(url) => url.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_round_trip_and_addresses_show_their_host() {
        for word in ["local", "devnet", "fork", "sepolia", "mainnet"] {
            assert_eq!(word.parse::<Target>().unwrap().to_string(), word);
        }
        let target: Target = "https://node.example/v0_10/s3cr3t".parse().unwrap();
        assert_eq!(target.to_string(), "https://node.example");
        assert!(matches!(
            "sepola".parse::<Target>(),
            Err(ChainError::Target { found }) if found == "sepola"
        ));
        let error = "htp//node/s3cr3t".parse::<Target>().unwrap_err();
        assert!(!format!("{error:?}").contains("s3cr3t"), "{error:?}");
    }

    #[test]
    fn networks_need_a_node_and_a_devnet_needs_none() {
        let option: RpcUrl = "http://option.example".parse().unwrap();
        let asked = |target: Target, option| {
            let url = target.rpc_url(option).unwrap();
            url.map(|url| url.to_string())
        };
        assert_eq!(
            asked(Target::Sepolia, Some(&option)).as_deref(),
            Some("http://option.example")
        );
        assert_eq!(asked(Target::Devnet, Some(&option)), None);
        assert_eq!(
            asked(Target::Url(option.clone()), None).as_deref(),
            Some("http://option.example")
        );
        assert!(matches!(
            Target::Fork.rpc_url(None),
            Err(ChainError::NoRpcUrl { target }) if target == "fork"
        ));
    }

    #[test]
    fn registries_are_known_by_chain() {
        let sepolia = Target::Sepolia.chain_id().unwrap();
        // `SN_SEPOLIA` as Starknet documents it.
        assert_eq!(sepolia, Felt::parse("0x534e5f5345504f4c4941").unwrap());
        assert_eq!(
            Target::known_registry(sepolia).unwrap().to_string(),
            SEPOLIA_REGISTRY
        );
        let mainnet = Target::Mainnet.chain_id().unwrap();
        assert_eq!(mainnet, Felt::parse("0x534e5f4d41494e").unwrap());
        assert_eq!(
            Target::known_registry(mainnet).unwrap().to_string(),
            MAINNET_REGISTRY
        );
        assert_eq!(Target::known_registry(Felt::ONE), None);
        assert_eq!(Target::Devnet.chain_id(), None);
    }
}
